package io.github.cameltelnyx;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** An HTTP server whose one answer goes on until nobody listens any more. */
final class EndlessServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    /**
     * @param answer what is sent once, a {@code |}, and what is sent again and again
     * @param pause  milliseconds before each repetition
     */
    EndlessServer(String answer, long pause) throws IOException {
        String[] parts = answer.split("\\|", 2);
        thread.execute(() -> serve(bytes(parts[0]), bytes(parts[1].repeat(pause == 0 ? 100 : 1)), pause));
    }

    String url() {
        return "http://localhost:" + socket.getLocalPort();
    }

    private void serve(byte[] once, byte[] again, long pause) {
        try {
            Socket caller = socket.accept();
            caller.getInputStream().read();
            caller.getOutputStream().write(once);
            // Where nobody reads any more it throws, which ends the repetition.
            thread.scheduleWithFixedDelay(() -> send(caller, again), pause, Math.max(1, pause), TimeUnit.MILLISECONDS);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(Socket caller, byte[] bytes) {
        try {
            caller.getOutputStream().write(bytes);
            caller.getOutputStream().flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        thread.shutdownNow();
        socket.close();
    }
}
