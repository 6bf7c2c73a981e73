package io.github.cameltelnyx.resilience.soak;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A network between the application and the simulator that resets connections (RST): before a request has arrived, before its
 * answer, or amidst it. No HTTP server can do the first.
 */
final class RudeRelay implements AutoCloseable {

    private static final double CHANCE = 0.04;

    private final ServerSocket server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool(RudeRelay::daemon);
    private final Map<String, Integer> happened = new ConcurrentHashMap<>();
    private final Random random;
    private final int target;
    private volatile boolean polite;

    RudeRelay(int target, Random random) throws IOException {
        this.target = target;
        this.random = random;
        threads.execute(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** From now on nothing happens any more. */
    void behave() {
        polite = true;
    }

    Map<String, Integer> happened() {
        return Map.copyOf(happened);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket application = server.accept();
                Socket simulator = new Socket(InetAddress.getLoopbackAddress(), target);
                threads.execute(() -> copy(application, simulator, false));
                threads.execute(() -> copy(simulator, application, true));
            } catch (IOException e) {
                // Closed, or the simulator is: the application sees that by itself.
            }
        }
    }

    private void copy(Socket from, Socket to, boolean answer) {
        byte[] bytes = new byte[16_384];
        try (from; to) {
            InputStream in = from.getInputStream();
            for (int read = in.read(bytes); read > 0; read = in.read(bytes)) {
                String fate = fate(answer);
                if (fate.equals("reset amidst the answer")) {
                    to.getOutputStream().write(bytes, 0, read / 2);
                } else if (fate.isEmpty()) {
                    to.getOutputStream().write(bytes, 0, read);
                }
                if (!fate.isEmpty()) {
                    happened.merge(fate, 1, Integer::sum);
                    reset(from, to);
                    return;
                }
            }
        } catch (IOException e) {
            // One side has gone; the other goes, too.
        }
    }

    private synchronized String fate(boolean answer) {
        if (polite || random.nextDouble() >= CHANCE) {
            return "";
        }
        if (!answer) {
            return "reset before the request";
        }
        return random.nextBoolean() ? "reset before the answer" : "reset amidst the answer";
    }

    /** To close without lingering is to reset. */
    private static void reset(Socket... sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "soak-relay");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
