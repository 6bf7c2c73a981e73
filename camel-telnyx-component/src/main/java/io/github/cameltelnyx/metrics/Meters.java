package io.github.cameltelnyx.metrics;

/** Where the application gathers its metrics. */
interface Meters {

    /** No registry, or no library for one. */
    Meters NONE = new Meters() {

        @Override
        public void add(OperationMetrics operation) {
            // Nobody asks.
        }

        @Override
        public void add(WebhookMetrics<?> webhook) {
            // Nobody asks.
        }

        @Override
        public void remove() {
            // Nothing was added.
        }
    };

    void add(OperationMetrics operation);

    void add(WebhookMetrics<?> webhook);

    /** Takes all meters away again. */
    void remove();
}
