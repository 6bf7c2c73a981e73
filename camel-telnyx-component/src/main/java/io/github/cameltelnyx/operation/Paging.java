package io.github.cameltelnyx.operation;

/** How an operation hands over a list that is longer than one answer. */
public enum Paging {
    /** It is no list. */
    NONE,
    /** {@code page[number]} and {@code page[size]}, with totals in {@code meta}. */
    NUMBER,
    /** {@code next_page_uri}, as TeXML's lists have it. */
    TOKEN
}
