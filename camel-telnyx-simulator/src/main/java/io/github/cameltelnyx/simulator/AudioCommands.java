package io.github.cameltelnyx.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import io.github.cameltelnyx.simulator.Audio.Kind;
import io.github.cameltelnyx.simulator.Behaviour.Needs;

/** Playing files, speaking, and stopping both. */
final class AudioCommands {

    /** Fifteen characters a second, a usual pace of speech. */
    private static final Duration SPOKEN_CHARACTER = Duration.ofMillis(66);

    private AudioCommands() {
    }

    static Map<String, Behaviour> behaviours() {
        return Map.of("calls/playbackStart", new Behaviour(Needs.CALL_ANSWERED, AudioCommands::playbackStart),
                "calls/playbackStop", new Behaviour(Needs.CALL_ANSWERED, AudioCommands::playbackStop),
                "calls/speak", new Behaviour(Needs.CALL_ANSWERED, AudioCommands::speak));
    }

    private static Map<String, Object> playbackStart(CheckedCommand command) {
        Map<String, Object> body = command.body();
        checkSource(body);
        command.call().keep(body);
        stopFirst(command);
        Audio audio = file(command.call().world(), body);
        AudioQueue main = command.call().audio();
        if (!command.flag("overlay")) {
            main.add(audio);
        } else if (main.playing()) {
            command.call().overlay().add(audio);
        }
        return Behaviour.OK;
    }

    private static Map<String, Object> speak(CheckedCommand command) {
        command.call().keep(command.body());
        stopFirst(command);
        command.call().audio().add(speech(Kind.SPEECH, command.text("payload"), command.body().get("loop")));
        return Behaviour.OK;
    }

    private static Map<String, Object> playbackStop(CheckedCommand command) {
        String stop = (String) command.body().getOrDefault("stop", "all");
        command.call().keep(command.body());
        stop(command.call(), command.flag("overlay") ? "overlay" : stop);
        return Behaviour.OK;
    }

    /** How long it takes to say this. */
    static Duration spoken(String words) {
        return SPOKEN_CHARACTER.multipliedBy(Math.max(words.length(), 1));
    }

    /** A text that is spoken, whose marks in angle brackets are not. */
    static Audio speech(Kind kind, String text, Object loop) {
        return new Audio(kind, Map.of(), looped(spoken(text.replaceAll("<[^>]*>", "")), loop));
    }

    /** A file that is heard; also what dial plays once it was answered. */
    static Audio file(World world, Map<String, Object> body) {
        Map<String, Object> media = new LinkedHashMap<>();
        if (body.containsKey("playback_content")) {
            media.put("media_url", "");
            media.put("media_name", "");
        } else if (body.containsKey("audio_url")) {
            media.put("media_url", body.get("audio_url"));
        } else {
            media.put("media_name", body.get("media_name"));
        }
        return new Audio(kind(world, Kind.PLAYBACK, media), media, looped(world.mediaLength(), body.get("loop")));
    }

    /** A file by which something is asked for, or null where the command names none. */
    static Audio prompt(World world, Kind kind, CheckedCommand command, String url, String name) {
        Object address = command.body().get(url);
        Object media = command.body().get(name);
        if (address == null && media == null) {
            return null;
        }
        Map<String, Object> source = address == null ? Map.of("media_name", media) : Map.of("media_url", address);
        return new Audio(kind(world, kind, source), source, world.mediaLength());
    }

    /** An address is taken for a file that is there, and so is content, whose name is empty. */
    private static Kind kind(World world, Kind otherwise, Map<String, Object> media) {
        String name = (String) media.getOrDefault("media_name", "");
        boolean there = name.isEmpty() || otherwise == Kind.PROMPT || world.stores().media().named(name).isPresent();
        return there ? otherwise : Kind.MISSING;
    }

    /** Where the audio comes from has to be said, and only once. */
    static void checkSource(Map<String, Object> body) {
        long sources = Stream.of("audio_url", "media_name", "playback_content")
                .filter(body::containsKey)
                .count();
        if (sources == 0) {
            throw new Refusal(422, BodyCheck.missing("audio_url"));
        }
        if (sources > 1) {
            throw new Refusal(422, BodyCheck.invalid("audio_url",
                    "Only one of 'audio_url', 'media_name' and 'playback_content' can be given."));
        }
    }

    private static void stopFirst(CheckedCommand command) {
        String stop = command.text("stop");
        if (stop != null) {
            stop(command.call(), stop);
        }
    }

    private static void stop(SimulatedCall call, String what) {
        switch (what) {
            case "overlay" -> call.overlay().stopAll();
            case "current" -> call.audio().stopCurrent();
            default -> call.audio().stopAll();
        }
    }

    /** @return null for without end */
    private static Duration looped(Duration once, Object loop) {
        if ("infinity".equals(loop)) {
            return null;
        }
        return loop instanceof Number times ? once.multipliedBy(times.longValue()) : once;
    }
}
