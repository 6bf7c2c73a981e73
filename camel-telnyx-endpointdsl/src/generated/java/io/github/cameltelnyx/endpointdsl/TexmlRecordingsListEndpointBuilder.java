// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-recordings/list. Lists the account's recordings.
 */
public final class TexmlRecordingsListEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlRecordingsListEndpointBuilder> {

    TexmlRecordingsListEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlRecordingsListEndpointBuilder with(EndpointDescription changed) {
        return new TexmlRecordingsListEndpointBuilder(changed);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlRecordingsListEndpointBuilder autoPaging(String autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlRecordingsListEndpointBuilder autoPaging(boolean autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Only recordings made on this day or at this time, as in 2026-05-22 or 2026-05-22T08:00:00Z; with one of &gt; &gt;=
     * &lt; &lt;= before it, after or before it.
     */
    public TexmlRecordingsListEndpointBuilder dateCreated(String dateCreated) {
        return parameter("dateCreated", dateCreated);
    }

    /**
     * The number of the page, from 0.
     */
    public TexmlRecordingsListEndpointBuilder page(String page) {
        return parameter("page", page);
    }

    /**
     * The number of the page, from 0.
     */
    public TexmlRecordingsListEndpointBuilder page(long page) {
        return parameter("page", page);
    }

    /**
     * How many entries a page has.
     */
    public TexmlRecordingsListEndpointBuilder pageSize(String pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * How many entries a page has.
     */
    public TexmlRecordingsListEndpointBuilder pageSize(long pageSize) {
        return parameter("pageSize", pageSize);
    }
}
