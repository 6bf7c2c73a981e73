package io.github.cameltelnyx;

/**
 * One error of Telnyx's answer. Telnyx leaves out what it has nothing to say of: each part may be null.
 *
 * @param code    Telnyx's code, as in 90018
 * @param title   what it is, in a few words
 * @param detail  what it is here
 * @param pointer the part of the request at fault, as in /voice
 */
public record TelnyxError(String code, String title, String detail, String pointer) {
}
