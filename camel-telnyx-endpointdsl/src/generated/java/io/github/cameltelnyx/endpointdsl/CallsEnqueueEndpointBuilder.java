// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/enqueue. Puts the call into a queue, where it waits to be bridged.
 */
public final class CallsEnqueueEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsEnqueueEndpointBuilder> {

    CallsEnqueueEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsEnqueueEndpointBuilder with(EndpointDescription changed) {
        return new CallsEnqueueEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsEnqueueEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * The queue, by its name; it is made where there is none yet. Required, here, as a header or in the body.
     */
    public CallsEnqueueEndpointBuilder queueName(String queueName) {
        return parameter("queueName", queueName);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsEnqueueEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsEnqueueEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * Keeps the call in the queue after its end, so that bridging it fails with what is needed to call back. Default:
     * false.
     */
    public CallsEnqueueEndpointBuilder keepAfterHangup(String keepAfterHangup) {
        return parameter("keepAfterHangup", keepAfterHangup);
    }

    /**
     * Keeps the call in the queue after its end, so that bridging it fails with what is needed to call back. Default:
     * false.
     */
    public CallsEnqueueEndpointBuilder keepAfterHangup(boolean keepAfterHangup) {
        return parameter("keepAfterHangup", keepAfterHangup);
    }

    /**
     * The most calls that may wait in the queue; without effect where the queue is there already. Default: 100.
     */
    public CallsEnqueueEndpointBuilder maxSize(String maxSize) {
        return parameter("maxSize", maxSize);
    }

    /**
     * The most calls that may wait in the queue; without effect where the queue is there already. Default: 100.
     */
    public CallsEnqueueEndpointBuilder maxSize(long maxSize) {
        return parameter("maxSize", maxSize);
    }

    /**
     * Seconds after which the call is taken out of the queue.
     */
    public CallsEnqueueEndpointBuilder maxWaitTimeSecs(String maxWaitTimeSecs) {
        return parameter("maxWaitTimeSecs", maxWaitTimeSecs);
    }

    /**
     * Seconds after which the call is taken out of the queue.
     */
    public CallsEnqueueEndpointBuilder maxWaitTimeSecs(long maxWaitTimeSecs) {
        return parameter("maxWaitTimeSecs", maxWaitTimeSecs);
    }
}
