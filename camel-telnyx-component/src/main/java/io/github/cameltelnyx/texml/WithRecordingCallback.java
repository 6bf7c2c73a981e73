package io.github.cameltelnyx.texml;

/** Elements that can record, and report the recording to a URL. */
public interface WithRecordingCallback<E extends Element<E>> {

    /** Where Telnyx reports the recording and its URL, which is good for 10 minutes. */
    default E recordingStatusCallback(String url) {
        return Element.<E>of(this).set("recordingStatusCallback", url);
    }

    /** GET or POST (the default) for the reports. Only POST is signed. */
    default E recordingStatusCallbackMethod(String method) {
        return Element.<E>of(this).set("recordingStatusCallbackMethod", method);
    }

    /** Which of in-progress, completed (the default) and, but for {@link Record}, absent are reported. */
    default E recordingStatusCallbackEvent(String... events) {
        return Element.<E>of(this).set("recordingStatusCallbackEvent", " ", events);
    }
}
