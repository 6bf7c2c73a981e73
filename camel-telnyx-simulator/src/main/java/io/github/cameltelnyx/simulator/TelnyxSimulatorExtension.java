package io.github.cameltelnyx.simulator;

import java.util.function.UnaryOperator;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A simulator for JUnit 5. Registered with {@code @RegisterExtension} on a field, each test has a fresh one; on a static
 * field, or with {@code @ExtendWith} on the class, all tests of the class share one. Tests take it from
 * {@link #simulator()} or as a parameter of type {@link TelnyxSimulator}.
 */
public final class TelnyxSimulatorExtension
        implements
            BeforeAllCallback,
            BeforeEachCallback,
            AfterEachCallback,
            AfterAllCallback,
            ParameterResolver {

    private final UnaryOperator<TelnyxSimulatorBuilder> settings;
    private TelnyxSimulator simulator;
    private boolean shared;

    /** With all defaults. */
    public TelnyxSimulatorExtension() {
        this(UnaryOperator.identity());
    }

    /** With settings of the test's own, as in {@code builder -> builder.pace(Pace.fasterBy(10))}. */
    public TelnyxSimulatorExtension(UnaryOperator<TelnyxSimulatorBuilder> settings) {
        this.settings = settings;
    }

    /** The simulator that runs. */
    public TelnyxSimulator simulator() {
        if (simulator == null) {
            throw new IllegalStateException("The simulator runs only during a test: register the extension on the class "
                    + "or on a field");
        }
        return simulator;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        shared = true;
        start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!shared) {
            start();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!shared) {
            stop();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TelnyxSimulator.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return simulator();
    }

    private void start() {
        simulator = settings.apply(TelnyxSimulator.builder()).start();
    }

    private void stop() {
        if (simulator != null) {
            simulator.close();
            simulator = null;
        }
    }
}
