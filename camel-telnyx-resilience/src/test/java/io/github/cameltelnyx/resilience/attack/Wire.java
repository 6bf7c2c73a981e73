package io.github.cameltelnyx.resilience.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends bytes as they are and tells the statuses of all that comes back, until the server closes the connection. */
final class Wire {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}) ");
    private static final int PATIENCE = 20_000;

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /** @return the statuses of the answers, in order; empty where the server closed the connection without one */
    List<Integer> send(byte[]... parts) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            try {
                for (byte[] part : parts) {
                    socket.getOutputStream().write(part);
                }
                socket.getOutputStream().flush();
            } catch (SocketException e) {
                // It may have answered and gone before it took all.
            }
            return statuses(readAll(socket));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> statuses(String text) {
        List<Integer> statuses = new ArrayList<>();
        for (Matcher matcher = STATUS.matcher(text); matcher.find();) {
            statuses.add(Integer.valueOf(matcher.group(1)));
        }
        return statuses;
    }

    private static String readAll(Socket socket) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(read);
        } catch (SocketException e) {
            // Reset after the answer, as part of the body was never read.
        }
        return read.toString(StandardCharsets.ISO_8859_1);
    }
}
