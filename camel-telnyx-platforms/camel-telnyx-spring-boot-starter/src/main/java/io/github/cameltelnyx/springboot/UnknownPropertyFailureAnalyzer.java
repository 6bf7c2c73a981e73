package io.github.cameltelnyx.springboot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets Spring Boot tell a misspelt property as the reason why the application does not start. */
final class UnknownPropertyFailureAnalyzer extends AbstractFailureAnalyzer<UnknownPropertyException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnknownPropertyException cause) {
        return new FailureAnalysis(cause.getMessage(), "Correct the name of the property, or remove it.", cause);
    }
}
