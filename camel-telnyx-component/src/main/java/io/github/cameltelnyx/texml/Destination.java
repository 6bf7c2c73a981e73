package io.github.cameltelnyx.texml;

import java.util.function.Function;

import static io.github.cameltelnyx.texml.Rule.httpMethod;
import static io.github.cameltelnyx.texml.Rule.oneOf;
import static io.github.cameltelnyx.texml.Rule.uri;
import static io.github.cameltelnyx.texml.Rule.whole;

/** Somebody whom {@link Dial} rings: a {@link Number} or a {@link Sip} address; several ring at once. */
public abstract sealed class Destination<E extends Destination<E>> extends Element<E> implements WithStatusCallback<E>
        permits Number, Sip {

    Destination(ElementType type, Node node, Function<Node, E> copy) {
        super(type, node, copy);
    }

    static ElementType type(String name) {
        return ElementType.named(name)
                .attributes(SharedRules.STATUS_CALLBACK)
                .attribute("url", uri())
                .attribute("method", httpMethod())
                .attribute("machineDetection", oneOf("Enable", "DetectMessageEnd", "Disable"))
                .attribute("detectionMode", oneOf("Regular", "Premium", "PremiumCallScreening"))
                .attribute("machineDetectionTimeout", whole(500, 60000).milliseconds())
                .attribute("machineDetectionPromptEndTimeout", whole(1000, 120000).milliseconds())
                .attribute("machineDetectionBeepProfile", oneOf("both", "freq_only"))
                .attribute("amdStatusCallback", uri())
                .attribute("sipRegion", oneOf("US", "Europe", "Canada", "Australia", "Middle East"));
    }

    /** Which of initiated, ringing, answered, amd, dtmf and completed (the default) are reported; to a number also deepfake. */
    public E statusCallbackEvent(String... events) {
        return set("statusCallbackEvent", " ", events);
    }

    /** A document that the other side hears before the two are connected; it may hold Gather and Hangup. */
    public E url(String url) {
        return set("url", url);
    }

    /** GET or POST (the default) for that document. Only POST is signed. */
    public E method(String method) {
        return set("method", method);
    }

    /** Whether a person or a machine answered is found out: Enable, DetectMessageEnd or Disable (the default). */
    public E machineDetection(String detection) {
        return set("machineDetection", detection);
    }

    /** Regular (the default), Premium or PremiumCallScreening. */
    public E detectionMode(String mode) {
        return set("detectionMode", mode);
    }

    /** Milliseconds that the detection may take, from 500 to 60000; 3500 is the default. */
    public E machineDetectionTimeout(int milliseconds) {
        return set("machineDetectionTimeout", milliseconds);
    }

    /** Milliseconds of silence, from 1000 to 120000, that end a call screening's question; PremiumCallScreening only. */
    public E machineDetectionPromptEndTimeout(int milliseconds) {
        return set("machineDetectionPromptEndTimeout", milliseconds);
    }

    /** How a beep is told: both (the default) or freq_only. */
    public E machineDetectionBeepProfile(String profile) {
        return set("machineDetectionBeepProfile", profile);
    }

    /** Where Telnyx reports what the detection found. */
    public E amdStatusCallback(String url) {
        return set("amdStatusCallback", url);
    }

    /** Where the call leaves Telnyx: US (the default), Europe, Canada, Australia or Middle East. */
    public E sipRegion(String region) {
        return set("sipRegion", region);
    }
}
