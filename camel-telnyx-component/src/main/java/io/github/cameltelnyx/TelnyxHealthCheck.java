package io.github.cameltelnyx;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.github.cameltelnyx.client.RequestObserver;
import io.github.cameltelnyx.client.RetryPolicy;
import io.github.cameltelnyx.client.TelnyxRequest;
import io.github.cameltelnyx.client.TelnyxResponse;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.health.WritableHealthCheckRepository;

/**
 * Asks Telnyx whom the component's key belongs to, and so whether Telnyx is reached and takes the key. It answers UP or
 * DOWN, never UNKNOWN. Camel runs it only where checks of producers are enabled.
 */
final class TelnyxHealthCheck implements HealthCheck {

    private static final long LONGEST_WAIT_SECONDS = 5;

    private final TelnyxComponent component;
    private final String id;
    private boolean enabled = true;
    private WritableHealthCheckRepository repository;

    TelnyxHealthCheck(TelnyxComponent component) {
        this.component = component;
        this.id = "producer:" + component.getDefaultName();
    }

    void register() {
        repository = HealthCheckHelper.getHealthCheckRepository(component.getCamelContext(), "producers",
                WritableHealthCheckRepository.class);
        if (repository != null) {
            enabled = component.isHealthCheckProducerEnabled();
            repository.addHealthCheck(this);
        }
    }

    void unregister() {
        if (repository != null) {
            repository.removeHealthCheck(this);
        }
    }

    @Override
    public Result call(Map<String, Object> options) {
        HealthCheckResultBuilder builder = HealthCheckResultBuilder.on(this);
        String baseUrl = component.getConfiguration().getBaseUrl();
        builder.detail("baseUrl", baseUrl);
        try {
            TelnyxResponse response = whoami();
            builder.detail("http.status", response.status());
            return response.successful()
                    ? builder.up().build()
                    : builder.down().message("Telnyx answered " + response.status() + keyHint(response.status())).build();
        } catch (ExecutionException | TimeoutException e) {
            return builder.down().message("Telnyx is not reached at " + baseUrl).build();
        } catch (IllegalArgumentException e) {
            return builder.down().message(e.getMessage()).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return builder.down().message("The check was interrupted").build();
        } catch (RuntimeException e) {
            // Of a component that has not started yet, for one.
            return builder.down().message("Telnyx cannot be asked: " + e.getClass().getName()).build();
        }
    }

    private TelnyxResponse whoami() throws InterruptedException, ExecutionException, TimeoutException {
        TelnyxRequest request = Accounts.whoami(new TelnyxAccess(component.getConfiguration()));
        return component.client()
                .send(request, new RetryPolicy(0, null, null), RequestObserver.NONE)
                .get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    }

    private static String keyHint(int status) {
        return status == 401 || status == 403 ? ": it does not take the API key" : "";
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getGroup() {
        return "camel";
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    public boolean isLiveness() {
        return false;
    }
}
