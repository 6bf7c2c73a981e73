package io.github.cameltelnyx.texml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A TeXML document, and where to begin one:
 * {@code response(say("Hello"), gather().numDigits(1).action("/menu").containing(say("Press 1")), hangup())}. Immutable.
 * As the body of a {@code telnyx-webhook:} route it is what Telnyx does next.
 */
public final class Texml {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final ElementType TYPE = ElementType.named("Response");

    private final Node response;

    private Texml(Node response) {
        this.response = response;
    }

    /** A document of these verbs, which Telnyx runs one after another; of none, it ends nothing and starts nothing. */
    public static Texml response(Verb... verbs) {
        return new Texml(TYPE.node()).then(verbs);
    }

    /** This document with more verbs at its end. */
    public Texml then(Verb... verbs) {
        return new Texml(Element.plus(TYPE, response, (Object[]) verbs));
    }

    /** The XML with its declaration. */
    public String toXml() {
        StringBuilder xml = new StringBuilder(256).append(DECLARATION);
        response.write(xml);
        return xml.toString();
    }

    /** The XML in UTF-8. */
    public byte[] toBytes() {
        return toXml().getBytes(StandardCharsets.UTF_8);
    }

    /** @return the names of the verbs alone: the rest may be what a caller said */
    @Override
    public String toString() {
        List<Piece> verbs = response.content();
        return verbs.stream().map(verb -> ((Node) verb).name()).collect(Collectors.joining(", ", "Texml[", "]"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Texml texml && response.equals(texml.response);
    }

    @Override
    public int hashCode() {
        return response.hashCode();
    }

    /** Speaks a text. */
    public static Say say(String text) {
        return new Say(Say.TYPE.holding(text));
    }

    /** Plays an audio file (MP3 or WAV). */
    public static Play play(String url) {
        return Play.file(url);
    }

    /** Plays an audio file of the account's media storage, by its name. */
    public static Play playMedia(String mediaName) {
        return Play.file(mediaName).set("mediaStorage", true);
    }

    /** Plays keys of the telephone; w waits half a second. */
    public static Play playDigits(String digits) {
        return Play.bare().set("digits", digits);
    }

    /** Plays the ringing tone of a country, e.g. de. */
    public static Play playRingTone(String country) {
        return Play.bare().set("ringTone", country);
    }

    /** Waits for keys or speech. */
    public static Gather gather() {
        return new Gather(Gather.TYPE.node());
    }

    /** Lets an AI ask what a JSON schema wants to know. */
    public static AIGather aiGather(String jsonSchema) {
        return AIGather.of(jsonSchema);
    }

    /** Connects the caller to a telephone number. */
    public static Dial dial(String number) {
        return new Dial(Dial.TYPE.holding(number));
    }

    /** Connects the caller to the first of these who answers. */
    public static Dial dial(Destination<?> first, Destination<?>... more) {
        return new Dial(Dial.TYPE.node()).plus(first).plus((Object[]) more);
    }

    /** Connects the caller to whoever waits first in a queue. */
    public static Dial dial(Queue queue) {
        return new Dial(Dial.TYPE.node()).plus(queue);
    }

    /** Lets the caller into a conference. */
    public static Dial dial(Conference conference) {
        return new Dial(Dial.TYPE.node()).plus(conference);
    }

    /** A telephone number to dial, in E.164. */
    public static Number number(String number) {
        return new Number(Number.TYPE.holding(number));
    }

    /** A SIP address to dial, sip:user@host. */
    public static Sip sip(String uri) {
        return new Sip(Sip.at(uri));
    }

    /** A queue to dial. */
    public static Queue queue(String name) {
        return new Queue(Queue.TYPE.holding(name));
    }

    /** A conference to dial. */
    public static Conference conference(String room) {
        return new Conference(Conference.TYPE.holding(room));
    }

    /** Records the caller. */
    public static Record record() {
        return new Record(Record.TYPE.node());
    }

    /** Ends the call. */
    public static Hangup hangup() {
        return new Hangup(Hangup.TYPE.node());
    }

    /** Waits a second, or as long as {@link Pause#length} says. */
    public static Pause pause() {
        return new Pause(Pause.TYPE.node());
    }

    /** Goes on with another document. */
    public static Redirect redirect(String url) {
        return new Redirect(Redirect.TYPE.holding(url));
    }

    /** Refuses the call. */
    public static Reject reject() {
        return new Reject(Reject.TYPE.node());
    }

    /** Hands the call over to a SIP address, sip:user@host. */
    public static Refer refer(String sipUri) {
        return new Refer(Refer.TYPE.node().plus(Sip.at(sipUri)));
    }

    /** Lets the caller wait in a queue. */
    public static Enqueue enqueue(String queue) {
        return new Enqueue(Enqueue.TYPE.holding(queue));
    }

    /** Takes the caller out of the queue. */
    public static Leave leave() {
        return new Leave(Leave.TYPE.node());
    }

    /** Starts something beside the call. */
    public static Start start(StartNoun first, StartNoun... more) {
        return new Start(Start.TYPE.node()).plus(first).plus((Object[]) more);
    }

    /** Ends something beside the call. */
    public static Stop stop() {
        return new Stop(Stop.TYPE.node());
    }

    /** Connects the call to a service until it ends. */
    public static Connect connect(ConnectNoun service) {
        return new Connect(Connect.TYPE.node()).plus(service);
    }

    /** Audio to a WebSocket (wss://…). */
    public static Stream stream(String url) {
        return new Stream(Stream.TYPE.node()).set("url", url);
    }

    /** Audio to a SIPREC connector of the account, by its name. */
    public static Siprec siprec(String connectorName) {
        return new Siprec(Siprec.TYPE.node()).set("connectorName", connectorName);
    }

    /** Suppression of noise. */
    public static Suppression suppression() {
        return new Suppression(Suppression.TYPE.node());
    }

    /** Transcription while the call goes on. */
    public static Transcription transcription() {
        return new Transcription(Transcription.TYPE.node());
    }

    /** Recording while the call goes on. */
    public static Recording recording() {
        return new Recording(Recording.TYPE.node());
    }

    /** A WebSocket (wss://…) that talks with the caller in texts. */
    public static ConversationRelay conversationRelay(String url) {
        return new ConversationRelay(ConversationRelay.TYPE.node()).set("url", url);
    }

    /** What differs in one language of a conversation relay. */
    public static Language relayLanguage(String code) {
        return new Language(Language.TYPE.node()).set("code", code);
    }

    /** An AI assistant of the account, by its id. */
    public static AIAssistant aiAssistant(String id) {
        return new AIAssistant(AIAssistant.TYPE.node()).set("id", id);
    }

    /** The voice of an AIGather, e.g. Telnyx.NaturalHD.Astra. */
    public static Voice voice(String name) {
        return new Voice(Voice.TYPE.node()).set("name", name);
    }

    /** The language model of an AIGather. */
    public static Assistant assistant() {
        return new Assistant(Assistant.TYPE.node());
    }

    /** Lets Telnyx send an HTTP request. */
    public static HttpRequest httpRequest(String url) {
        return HttpRequest.to(url);
    }

    /** Takes a payment. */
    public static Pay pay() {
        return new Pay(Pay.TYPE.node());
    }

    /** What a payment asks in one of its steps, e.g. payment-card-number. */
    public static Prompt prompt(String step, Say say) {
        return new Prompt(Prompt.TYPE.node()).set("for", step).plus(say);
    }
}
