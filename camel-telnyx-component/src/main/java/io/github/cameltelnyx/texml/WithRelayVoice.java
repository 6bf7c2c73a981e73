package io.github.cameltelnyx.texml;

/** How a {@link ConversationRelay} speaks and listens, as a whole or in one language. */
public interface WithRelayVoice<E extends Element<E>> {

    /** The voice that speaks. */
    default E voice(String voice) {
        return Element.<E>of(this).set("voice", voice);
    }

    /** Who turns speech into text. */
    default E transcriptionProvider(String provider) {
        return Element.<E>of(this).set("transcriptionProvider", provider);
    }

    /** What is heard in the background: the URL of an audio file. */
    default E backgroundAudio(String url) {
        return Element.<E>of(Element.<E>of(this).set("backgroundAudioType", "media_url")).set("backgroundAudioValue", url);
    }
}
