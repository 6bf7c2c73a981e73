package io.github.cameltelnyx.client;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;

import javax.net.ssl.SSLException;

import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.ContentTooLongException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.RequestNotExecutedException;

/** What can be said of a request that was not answered. */
enum FailureKind {

    /** It did not reach Telnyx, so that sending it again is no repetition. */
    NOT_SENT,
    /** It may have reached Telnyx, or not. */
    LOST,
    /** It would fail again: no trust in the certificate, too long an answer, no free connection here, the client is closed. */
    HOPELESS;

    static FailureKind of(Throwable failure) {
        if (failure instanceof SSLException || failure instanceof ConnectionRequestTimeoutException
                || failure instanceof ClientClosedException || failure instanceof ContentTooLongException
                || failure instanceof MessageConstraintException) {
            return HOPELESS;
        }
        // The subclasses of ConnectException and ConnectTimeoutException that name the host are meant as well.
        boolean notSent = failure instanceof ConnectException || failure instanceof ConnectTimeoutException
                || failure instanceof NoRouteToHostException || failure instanceof UnknownHostException
                || failure instanceof RequestNotExecutedException;
        return notSent ? NOT_SENT : LOST;
    }
}
