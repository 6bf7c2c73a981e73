package io.github.cameltelnyx.texml;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import static io.github.cameltelnyx.texml.Rule.bool;
import static io.github.cameltelnyx.texml.Rule.uri;

/**
 * Lets Telnyx send an HTTP request. A header and a body can be a template, in which Telnyx fills in parameters and the secrets
 * of {@code telnyx:texml-secrets/create}; keep what callers said out of templates.
 */
public final class HttpRequest extends Element<HttpRequest> implements Verb {

    static final ElementType TYPE = ElementType.named("HttpRequest")
            .attribute("async", bool())
            .attribute("action", uri())
            .never(node -> node.has("action") && node.has("async", "true"), "action does not go with async");

    private static final Pattern METHOD = Pattern.compile("[A-Z]{1,20}");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    HttpRequest(Node node) {
        super(TYPE, node, HttpRequest::new);
    }

    static HttpRequest to(String url) {
        if (!uri().accepts().test(TYPE.given("the URL", url))) {
            throw TYPE.problem("the URL must be " + uri().allowed());
        }
        return new HttpRequest(TYPE.node().plus(Node.named("Request").with("url", url)));
    }

    /** The request's method, e.g. GET or POST. */
    public HttpRequest method(String method) {
        if (!METHOD.matcher(given("the method", method)).matches()) {
            throw TYPE.problem("the method must be an HTTP method in capitals");
        }
        return request(node -> node.with("method", method));
    }

    /** A header of the request. */
    public HttpRequest header(String name, String value) {
        return header(name, value, Escape.TEXT);
    }

    /** A header in which Telnyx fills templates, e.g. {@code Bearer {{#secret}}name{{/secret}}}. */
    public HttpRequest headerTemplate(String name, String template) {
        return header(name, template, Escape.TEMPLATE);
    }

    /** The body of the request. */
    public HttpRequest body(String text) {
        return body(text, Escape.CDATA);
    }

    /** A body in which Telnyx fills templates, e.g. {@code {"from": "{{From}}"}}. */
    public HttpRequest bodyTemplate(String template) {
        return body(template, Escape.CDATA_TEMPLATE);
    }

    /** Whether the next verb comes at once. */
    public HttpRequest async(boolean async) {
        return set("async", async);
    }

    /** Where Telnyx reports that the request was answered; not with async. */
    public HttpRequest action(String url) {
        return set("action", url);
    }

    /** The status that the answer, a JSON text, must have. */
    public HttpRequest statusCode(int status) {
        if (status < 100 || status > 599) {
            throw TYPE.problem("the status code must be a whole number from 100 to 599");
        }
        return response(node -> node.inside("StatusCode", now -> Node.holding("StatusCode", Integer.toString(status))));
    }

    /** Takes a field of the answer, e.g. contact.name.first, as a parameter of the next request for a document. */
    public HttpRequest field(String path, String parameter) {
        Node field = Node.named("Field")
                .plus(Node.holding("Name", given("a field's path", path)))
                .plus(Node.holding("Value", given("a field's parameter", parameter)));
        return response(node -> node.inside("Content", content -> content.plus(field)));
    }

    private HttpRequest header(String name, String value, Escape escape) {
        if (!HEADER.matcher(given("a header's name", name)).matches()) {
            throw TYPE.problem("a header's name must be one of HTTP");
        }
        if (given("a header's value", value).chars().anyMatch(Character::isISOControl)) {
            throw TYPE.problem("a header's value must be one line");
        }
        Node header = Node.named("Header")
                .plus(Node.holding("Key", name))
                .plus(Node.named("Value").plus(new Text(value, escape)));
        return request(node -> node.inside("Headers", headers -> headers.plus(header)));
    }

    private HttpRequest body(String text, Escape escape) {
        Node body = Node.named("Body").plus(new Text(given("the body", text), escape));
        return request(node -> node.inside("Body", now -> body));
    }

    private HttpRequest request(UnaryOperator<Node> how) {
        return change(node -> node.inside("Request", how));
    }

    private HttpRequest response(UnaryOperator<Node> how) {
        return change(node -> node.inside("Response",
                now -> how.apply(now.inside("Type", type -> Node.holding("Type", "JSON")))));
    }
}
