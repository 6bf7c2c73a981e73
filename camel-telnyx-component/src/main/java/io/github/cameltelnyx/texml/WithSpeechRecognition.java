package io.github.cameltelnyx.texml;

/** Elements that turn speech into text. */
public interface WithSpeechRecognition<E extends Element<E>> {

    /** The language that is spoken, e.g. en-US. */
    default E language(String language) {
        return Element.<E>of(this).set("language", language);
    }

    /** Whose engine listens, e.g. Google, Telnyx, Deepgram or Azure; Azure needs a region. */
    default E transcriptionEngine(String engine) {
        return Element.<E>of(this).set("transcriptionEngine", engine);
    }

    /** The engine's model, e.g. deepgram/nova-3. */
    default E model(String model) {
        return Element.<E>of(this).set("model", model);
    }

    /** Words to expect; only for Deepgram's Nova-2. */
    default E hints(String... words) {
        return Element.<E>of(this).set("hints", ",", words);
    }

    /** Words to expect; only for Deepgram's Nova-3. */
    default E keyterms(String... words) {
        return Element.<E>of(this).set("keyterms", ",", words);
    }

    /** Whether Deepgram writes numbers, dates and the like as one reads them (the default). */
    default E smartFormat(boolean smart) {
        return Element.<E>of(this).set("smartFormat", smart);
    }

    /** The name of the secret that holds the Azure key. */
    default E apiKeyRef(String name) {
        return Element.<E>of(this).set("apiKeyRef", name);
    }

    /** The Azure region. */
    default E region(String region) {
        return Element.<E>of(this).set("region", region);
    }
}
