package io.github.cameltelnyx.benchmarks.load;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

import static java.util.concurrent.TimeUnit.MINUTES;

/** OkHttp by its own queue: the transport of Telnyx's official SDK for Java. */
final class OkHttpSubject implements Subject {

    private final OkHttpClient client;
    private final Request request;

    OkHttpSubject(String base, int inFlight) {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(inFlight);
        dispatcher.setMaxRequestsPerHost(inFlight);
        this.client = new OkHttpClient.Builder().dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(inFlight, 5, MINUTES))
                .build();
        this.request = new Request.Builder().url(base + ProducerSubjects.COMMAND)
                .header("Authorization", "Bearer " + ProducerSubjects.KEY)
                .post(RequestBody.create(ProducerSubjects.JSON, MediaType.get("application/json")))
                .build();
    }

    /** OkHttp called by as many threads as there are requests in flight. */
    static Subject blocking(String base, int inFlight) {
        OkHttpSubject subject = new OkHttpSubject(base, inFlight);
        ExecutorService callers = Executors.newFixedThreadPool(inFlight);
        return done -> callers.execute(() -> {
            try (Response response = subject.client.newCall(subject.request).execute()) {
                read(response);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            done.run();
        });
    }

    @Override
    public void send(Runnable done) {
        client.newCall(request).enqueue(new Callback() {

            @Override
            public void onResponse(Call call, Response response) throws IOException {
                try (response) {
                    read(response);
                }
                done.run();
            }

            @Override
            public void onFailure(Call call, IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private static void read(Response response) throws IOException {
        if (!response.isSuccessful()) {
            throw new IllegalStateException("status " + response.code());
        }
        response.body().string();
    }
}
