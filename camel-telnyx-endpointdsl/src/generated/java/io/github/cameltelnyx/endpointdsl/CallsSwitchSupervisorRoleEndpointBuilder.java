// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:calls/switchSupervisorRole. Changes what the supervisor of a bridged call may do.
 */
public final class CallsSwitchSupervisorRoleEndpointBuilder extends TelnyxOperationEndpointBuilder<CallsSwitchSupervisorRoleEndpointBuilder> {

    CallsSwitchSupervisorRoleEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    CallsSwitchSupervisorRoleEndpointBuilder with(EndpointDescription changed) {
        return new CallsSwitchSupervisorRoleEndpointBuilder(changed);
    }

    /**
     * The call to command. From an event it comes by itself, in the header CamelTelnyxCallControlId. Required, here, as
     * a header or in the body.
     */
    public CallsSwitchSupervisorRoleEndpointBuilder callControlId(String callControlId) {
        return parameter("callControlId", callControlId);
    }

    /**
     * The new role; barge is heard by both sides, whisper by the caller alone, monitor by nobody. Required, here, as a
     * header or in the body. One of barge, whisper, monitor.
     */
    public CallsSwitchSupervisorRoleEndpointBuilder role(String role) {
        return parameter("role", role);
    }
}
