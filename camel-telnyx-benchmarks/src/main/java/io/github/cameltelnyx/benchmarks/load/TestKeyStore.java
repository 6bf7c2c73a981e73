package io.github.cameltelnyx.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.vertx.core.net.PfxOptions;

/** A certificate for 127.0.0.1, made by the JDK's keytool where there is none yet, and trusted by the clients of the benchmarks. */
final class TestKeyStore {

    static final String PASSWORD = "benchmarks";

    private TestKeyStore() {
    }

    static PfxOptions pfx() throws Exception {
        return new PfxOptions().setPath(file().toString()).setPassword(PASSWORD);
    }

    static synchronized Path file() throws IOException, InterruptedException {
        Path store = Path.of(System.getProperty("java.io.tmpdir"),
                "camel-telnyx-benchmarks-" + ProcessHandle.current().pid() + ".p12");
        if (Files.notExists(store)) {
            store.toFile().deleteOnExit();
            new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                    "-alias", "server", "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-ext", "san=ip:127.0.0.1", "-validity", "2",
                    "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", PASSWORD))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
        return store;
    }
}
