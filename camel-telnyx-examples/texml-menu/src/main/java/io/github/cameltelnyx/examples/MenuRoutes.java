package io.github.cameltelnyx.examples;

import io.github.cameltelnyx.texml.Texml;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;

import static io.github.cameltelnyx.texml.Texml.gather;
import static io.github.cameltelnyx.texml.Texml.hangup;
import static io.github.cameltelnyx.texml.Texml.record;
import static io.github.cameltelnyx.texml.Texml.redirect;
import static io.github.cameltelnyx.texml.Texml.response;
import static io.github.cameltelnyx.texml.Texml.say;

/** The menu of {@code camel/texml-menu.yaml} in Java, its documents as values. */
public final class MenuRoutes extends RouteBuilder {

    private static final Texml WELCOME = response(
            gather().action("/menu/choice")
                    .numDigits(1)
                    .timeout(5)
                    .containing(say("Welcome to Camel Travels. For our opening hours press 1. To leave a message press 2.")),
            say("We heard nothing. Goodbye."));
    private static final Texml HOURS = response(say("We are open from nine to five."), redirect("/menu"));
    private static final Texml MESSAGE = response(
            say("Please speak after the beep, and press the hash key."),
            record().action("/menu/thanks")
                    .maxLength(60)
                    .finishOnKey("#")
                    .transcription(true)
                    .recordingStatusCallback("/menu/recording")
                    .transcriptionCallback("/menu/recording"));
    private static final Texml NO_SUCH_CHOICE = response(say("There is no such choice."), redirect("/menu"));
    private static final Texml THANKS = response(say("Thank you. Goodbye."), hangup());

    @Override
    public void configure() {
        from("telnyx-webhook:menu?events=texml.document").routeId("welcome")
                .log(LoggingLevel.INFO, "call", "Telnyx: ${body[From]} calls, what now?")
                .setBody(constant(WELCOME))
                .log(LoggingLevel.INFO, "call", "    we: say the menu, and gather a digit");

        from("telnyx-webhook:menu/choice").routeId("choice")
                .log(LoggingLevel.INFO, "call", "Telnyx: the caller pressed ${body[Digits]}, what now?")
                .choice()
                .when(simple("${body[Digits]} == '1'"))
                .setBody(constant(HOURS))
                .log(LoggingLevel.INFO, "call", "    we: say the opening hours, and start again")
                .when(simple("${body[Digits]} == '2'"))
                .setBody(constant(MESSAGE))
                .log(LoggingLevel.INFO, "call", "    we: record a message")
                .otherwise()
                .setBody(constant(NO_SUCH_CHOICE))
                .log(LoggingLevel.INFO, "call", "    we: say that there is no such choice, and start again");

        from("telnyx-webhook:menu/thanks").routeId("thanks")
                .log(LoggingLevel.INFO, "call", "Telnyx: the message is ${body[RecordingDuration]} s long, what now?")
                .setBody(constant(THANKS))
                .log(LoggingLevel.INFO, "call", "    we: say thank you, and hang up");

        from("telnyx-webhook:menu/recording?events=texml.recording.completed").routeId("recording")
                .log(LoggingLevel.INFO, "call", "Telnyx: the recording is at ${body[RecordingUrl]}");

        from("telnyx-webhook:menu/recording?events=texml.transcription.completed").routeId("transcription")
                .log(LoggingLevel.INFO, "call", "Telnyx: the recording has been turned into text")
                .to("telnyx:texml-transcriptions/get?recordingTranscriptionSid=${body[TranscriptionSid]}")
                .setBody(simple("${body[transcription_text]}"))
                .to("file:{{messages}}?fileName=message.txt")
                .log(LoggingLevel.INFO, "call", "    we: wrote \"${body}\" to {{messages}}/message.txt");
    }
}
