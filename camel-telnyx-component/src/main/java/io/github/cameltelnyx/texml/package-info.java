/**
 * TeXML documents as immutable values: {@link io.github.cameltelnyx.texml.Texml} builds them in Java,
 * {@link io.github.cameltelnyx.texml.TexmlDocument} checks those that a route wrote as text. What may stand where is told by
 * the types, what an attribute may hold is checked when it is set, and all text is escaped, so that no broken XML and no verb
 * of a stranger can come out.
 */
package io.github.cameltelnyx.texml;
