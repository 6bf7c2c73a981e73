package io.github.cameltelnyx.texml;

/** Elements that report their progress to a URL. */
public interface WithStatusCallback<E extends Element<E>> {

    /** Where Telnyx reports. */
    default E statusCallback(String url) {
        return Element.<E>of(this).set("statusCallback", url);
    }

    /** GET or POST (the default) for the reports. Only POST is signed. */
    default E statusCallbackMethod(String method) {
        return Element.<E>of(this).set("statusCallbackMethod", method);
    }
}
