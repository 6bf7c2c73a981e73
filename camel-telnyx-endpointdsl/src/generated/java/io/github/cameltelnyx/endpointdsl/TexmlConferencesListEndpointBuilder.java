// Written by the build from the operation catalogue and the component's metadata: change those, not this.
package io.github.cameltelnyx.endpointdsl;

/**
 * telnyx:texml-conferences/list. Lists the account's conferences.
 */
public final class TexmlConferencesListEndpointBuilder extends TelnyxOperationEndpointBuilder<TexmlConferencesListEndpointBuilder> {

    TexmlConferencesListEndpointBuilder(EndpointDescription described) {
        super(described);
    }

    @Override
    TexmlConferencesListEndpointBuilder with(EndpointDescription changed) {
        return new TexmlConferencesListEndpointBuilder(changed);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlConferencesListEndpointBuilder autoPaging(String autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Whether the body after a list operation is an iterator over the items of all pages, each page fetched when it is
     * reached. Split it with streaming. Default: false.
     */
    public TexmlConferencesListEndpointBuilder autoPaging(boolean autoPaging) {
        return option("autoPaging", autoPaging);
    }

    /**
     * Only conferences made on this day, as in 2026-05-22; with one of &gt; &gt;= &lt; &lt;= before it, after or before
     * it.
     */
    public TexmlConferencesListEndpointBuilder dateCreated(String dateCreated) {
        return parameter("dateCreated", dateCreated);
    }

    /**
     * Only conferences last changed on this day, as in 2026-05-22; with one of &gt; &gt;= &lt; &lt;= before it, after or
     * before it.
     */
    public TexmlConferencesListEndpointBuilder dateUpdated(String dateUpdated) {
        return parameter("dateUpdated", dateUpdated);
    }

    /**
     * Only conferences of this name.
     */
    public TexmlConferencesListEndpointBuilder friendlyName(String friendlyName) {
        return parameter("friendlyName", friendlyName);
    }

    /**
     * The number of the page, from 0; goes with pageToken.
     */
    public TexmlConferencesListEndpointBuilder page(String page) {
        return parameter("page", page);
    }

    /**
     * The number of the page, from 0; goes with pageToken.
     */
    public TexmlConferencesListEndpointBuilder page(long page) {
        return parameter("page", page);
    }

    /**
     * How many entries a page has.
     */
    public TexmlConferencesListEndpointBuilder pageSize(String pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * How many entries a page has.
     */
    public TexmlConferencesListEndpointBuilder pageSize(long pageSize) {
        return parameter("pageSize", pageSize);
    }

    /**
     * Where the next page starts, as the answer for the page before it says.
     */
    public TexmlConferencesListEndpointBuilder pageToken(String pageToken) {
        return parameter("pageToken", pageToken);
    }

    /**
     * Only conferences in this state. One of init, in-progress, completed.
     */
    public TexmlConferencesListEndpointBuilder status(String status) {
        return parameter("status", status);
    }
}
