// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:recordings/deleteMany. Deletes several recordings for good, by a list of their ids.
 */
public final class RecordingsDeleteManyEndpointBuilder extends TelnyxOperationEndpointBuilder<RecordingsDeleteManyEndpointBuilder> {

    RecordingsDeleteManyEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    RecordingsDeleteManyEndpointBuilder with(EndpointDescription changed) {
        return new RecordingsDeleteManyEndpointBuilder(changed);
    }

    /**
     * The recordings to delete, by their ids. Required, here, as a header or in the body.
     */
    public RecordingsDeleteManyEndpointBuilder ids(String ids) {
        return parameter("ids", ids);
    }

    /**
     * The recordings to delete, by their ids. Required, here, as a header or in the body.
     */
    public RecordingsDeleteManyEndpointBuilder ids(java.util.List<?> ids) {
        return parameter("ids", ids);
    }
}
