// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/noiseSuppressionStart. Takes noise out of the sound of the call, until noiseSuppressionStop or its end.
 */
public final class CallsNoiseSuppressionStartEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsNoiseSuppressionStartEndpointBuilder> {

    CallsNoiseSuppressionStartEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsNoiseSuppressionStartEndpointBuilder with(EndpointDescription changed) {
        return new CallsNoiseSuppressionStartEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsNoiseSuppressionStartEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * Text that every later event of the call carries back. Give it plain; the component sends it as base64.
     */
    public CallsNoiseSuppressionStartEndpointBuilder clientState(String clientState) {
        return parameter("clientState", clientState);
    }

    /**
     * An id of this command; Telnyx ignores a second one with the same id for the same call or conference. The component
     * derives it where it is not given.
     */
    public CallsNoiseSuppressionStartEndpointBuilder commandId(String commandId) {
        return parameter("commandId", commandId);
    }

    /**
     * Which direction of the sound is cleaned. One of inbound, outbound, both. Default: inbound.
     */
    public CallsNoiseSuppressionStartEndpointBuilder direction(String direction) {
        return parameter("direction", direction);
    }

    /**
     * The engine that does it. One of Denoiser, DeepFilterNet, Krisp, AiCoustics, aic_l_quail, aic_l_rook, aic_s_quail,
     * aic_s_rook, quail_voice_focus_s, quail_voice_focus_xs. Default: Denoiser.
     */
    public CallsNoiseSuppressionStartEndpointBuilder noiseSuppressionEngine(String noiseSuppressionEngine) {
        return parameter("noiseSuppressionEngine", noiseSuppressionEngine);
    }

    /**
     * Settings of the engine; each engine heeds its own alone.
     */
    public CallsNoiseSuppressionStartEndpointBuilder noiseSuppressionEngineConfig(String noiseSuppressionEngineConfig) {
        return parameter("noiseSuppressionEngineConfig", noiseSuppressionEngineConfig);
    }

    /**
     * Settings of the engine; each engine heeds its own alone.
     */
    public CallsNoiseSuppressionStartEndpointBuilder noiseSuppressionEngineConfig(java.util.Map<String, ?> noiseSuppressionEngineConfig) {
        return parameter("noiseSuppressionEngineConfig", noiseSuppressionEngineConfig);
    }
}
