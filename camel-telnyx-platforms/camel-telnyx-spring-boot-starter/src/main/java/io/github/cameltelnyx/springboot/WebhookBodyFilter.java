package io.github.cameltelnyx.springboot;

import java.io.IOException;
import java.util.function.Supplier;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;

import io.github.cameltelnyx.webhook.TelnyxWebhookComponent;
import org.apache.camel.CamelContext;
import org.springframework.core.Ordered;

/**
 * Reads the body of a request to a path of {@code telnyx-webhook} before anyone else does, and no more of it than the component
 * accepts there. Otherwise Camel's HTTP engine reads all of it, however long it is, before the component is asked; and a filter
 * that asks for a parameter takes the bytes of a form, which then can not be verified. Other requests pass untouched.
 */
final class WebhookBodyFilter implements Filter, Ordered {

    private final Supplier<CamelContext> camelContext;

    /** @param camelContext asked with the first request, as filters are made before Camel is */
    WebhookBodyFilter(Supplier<CamelContext> camelContext) {
        this.camelContext = camelContext;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        int maxBodySize = maxBodySizeAt(path(http));
        chain.doFilter(maxBodySize < 0 ? http : ReadRequest.of(http, maxBodySize), response);
    }

    /** Below the servlet's own path: for a servlet at the root the container gives it as the servlet's path. */
    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? request.getServletPath() : request.getPathInfo();
    }

    private int maxBodySizeAt(String path) {
        int most = -1;
        CamelContext camel = camelContext.get();
        for (String name : camel.getComponentNames()) {
            if (camel.hasComponent(name) instanceof TelnyxWebhookComponent webhook) {
                most = Math.max(most, webhook.maxBodySizeAt(path));
            }
        }
        return most;
    }
}
