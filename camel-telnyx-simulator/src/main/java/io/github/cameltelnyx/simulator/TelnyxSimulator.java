package io.github.cameltelnyx.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A stand-in for Telnyx, on this machine and without an account: it answers commands over HTTP, keeps calls with their
 * state, and sends signed webhooks. Script it, run the application against {@link #baseUrl()}, and verify with
 * {@link #transcript()}. Thread-safe.
 */
public final class TelnyxSimulator implements AutoCloseable {

    /** The id of the connection (voice application) that inbound calls come in on. */
    public static final String CONNECTION_ID = "1000000000000000001";

    /** The account: its organization's id, which is the {@code account_sid} in the paths of TeXML's operations. */
    public static final String ACCOUNT_SID = "1c1a7c1e-0000-4000-8000-000000000001";

    /** The id of the user of the account, which TeXML's requests to the application give as {@code AccountSid}. */
    static final String USER_ID = "1c1a7c1e-0000-4000-8000-000000000002";

    private final Timeline timeline;
    private final ExecutorService workers;
    private final Transcript transcript = new Transcript();
    private final SigningKey signingKey;
    private final String apiKey;
    private final FaultPlan faults;
    private final Switchboard switchboard;
    private final TexmlOffice texml;
    private final ApiServer server;
    private volatile String webhookUrl;

    TelnyxSimulator(TelnyxSimulatorBuilder settings) {
        timeline = new Timeline(settings.pace);
        workers = Executors.newCachedThreadPool(TelnyxSimulator::worker);
        signingKey = settings.signingKey == null ? SigningKey.random() : settings.signingKey;
        apiKey = settings.apiKey == null ? "KEY-SIMULATOR-" + UUID.randomUUID() : settings.apiKey;
        webhookUrl = settings.webhookUrl;
        faults = new FaultPlan(settings.faults, settings.random);
        WebhookSender sender = new WebhookSender(signingKey, settings.clock, settings.deliveryTimeout, settings.documentTimeout,
                workers);
        switchboard = new Switchboard(new World(timeline, settings.clock, settings.ids, sender, () -> webhookUrl, transcript,
                faults, settings.retryDelays, settings.mediaLength, Stores.empty(settings.clock, settings.ids)));
        texml = new TexmlOffice(switchboard);
        texmlUrl(settings.texmlUrl);
        try {
            CommandDesk desk = new CommandDesk(apiKey, switchboard, texml, settings.operations);
            server = new ApiServer(settings.port, timeline, workers, desk, faults);
        } catch (IOException e) {
            close(timeline, workers);
            throw new UncheckedIOException("The simulator cannot listen on port " + settings.port, e);
        }
        server.start();
    }

    /** A simulator with all defaults: a free port, no webhook URL yet, a hundred times faster than real. */
    public static TelnyxSimulator start() {
        return builder().start();
    }

    /** For a simulator that is not quite the default. */
    public static TelnyxSimulatorBuilder builder() {
        return new TelnyxSimulatorBuilder();
    }

    /** What the component's option {@code baseUrl} must be, as in {@code http://127.0.0.1:40123/v2}. */
    public String baseUrl() {
        return "http://127.0.0.1:" + server.port() + "/v2";
    }

    /** What the component's option {@code apiKey} must be. Every other key is answered 401. */
    public String apiKey() {
        return apiKey;
    }

    /** What the consumer's option {@code publicKey} must be: base64 of the 32 bytes that verify the webhooks. */
    public String publicKey() {
        return signingKey.publicKey();
    }

    /** Sends events to this URL from now on; calls that gave a {@code webhook_url} of their own keep theirs. */
    public void webhookUrl(String url) {
        webhookUrl = url;
    }

    /** Someone calls the application: it gets {@code call.initiated}, and the call waits for its command. */
    public SimulatedCall inboundCall(String from, String to) {
        return timeline.call(() -> {
            SimulatedCall call = switchboard.add(from, to, true, applications().connectionOf(to), null);
            call.ring();
            return call;
        });
    }

    /**
     * Calls to this number come in on a Call Control application from now on, which gets their events. Calls to other numbers
     * come in on {@link #CONNECTION_ID}.
     *
     * @param  connectionId             the application's id, as {@code call-control-applications/create} gave it
     * @throws IllegalArgumentException when there is no such application
     */
    public void assignNumber(String number, String connectionId) {
        timeline.call(() -> {
            applications().assign(number, connectionId);
            return null;
        });
    }

    /** The TeXML application that calls come in on fetches its first document from this URL from now on. */
    public void texmlUrl(String url) {
        timeline.call(() -> texml.applications().first().set("voice_url", url));
    }

    /** The same application asks here when a document cannot be had. */
    public void texmlFallbackUrl(String url) {
        timeline.call(() -> texml.applications().first().set("voice_fallback_url", url));
    }

    /** The same application is told here how far its calls come. */
    public void texmlStatusCallback(String url) {
        timeline.call(() -> texml.applications().first().set("status_callback", url));
    }

    /**
     * Someone calls the TeXML application: its document is fetched and followed.
     *
     * @throws IllegalStateException where no {@link #texmlUrl} was set
     */
    public SimulatedTexmlCall inboundTexmlCall(String from, String to) {
        return timeline.call(() -> texml.inbound(texml.applications().first(), from, to));
    }

    /** All TeXML calls that there have been, the oldest first, those included that documents and commands placed. */
    public List<SimulatedTexmlCall> texmlCalls() {
        return timeline.call(texml::calls);
    }

    /**
     * Says how the one with this address takes it when the application dials it. By default: answers after two seconds.
     *
     * @param address a number; a SIP URI, which may also be the one that a call is referred to; the URL of a WebSocket that a
     *                call is streamed to; or the name of a SIPREC connector. The latter two matter by whether they answer
     */
    public void whenDialled(String address, Callee callee) {
        timeline.call(() -> {
            switchboard.whenDialled(address, callee);
            return null;
        });
    }

    /** All calls that there have been, the oldest first. */
    public List<SimulatedCall> calls() {
        return timeline.call(switchboard::calls);
    }

    /** Lets the next request go wrong. */
    public void failNext(RequestFault fault) {
        failNext(1, fault);
    }

    /** Lets the next requests go wrong. */
    public void failNext(int requests, RequestFault fault) {
        timeline.call(() -> {
            faults.next(requests, fault);
            return null;
        });
    }

    /** Changes what goes wrong by itself from now on. */
    public void faults(Faults newFaults) {
        timeline.call(() -> {
            faults.set(newFaults);
            return null;
        });
    }

    /**
     * How often each fault has happened until now, by its name as in {@code failing 503}, {@code answer lost} or
     * {@code late event}: a test that trusts in faults can see that there were some. What never happened is not there.
     */
    public Map<String, Integer> faultsSoFar() {
        return timeline.call(faults::happened);
    }

    /** Everything that passed between the application and the simulator. */
    public Transcript transcript() {
        return transcript;
    }

    /** Stops at once: open requests are dropped, events on their way are not sent again. */
    @Override
    public void close() {
        server.close();
        close(timeline, workers);
    }

    private CallControlApplications applications() {
        return switchboard.world().stores().applications();
    }

    private static void close(Timeline timeline, ExecutorService workers) {
        timeline.close();
        workers.shutdownNow();
        try {
            workers.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "telnyx-simulator-http");
        thread.setDaemon(true);
        return thread;
    }
}
