package vn.tiendo.platform.webhook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A connection for one call. A watch closes it when the time is up, whatever it hangs at: the handshake, a receiver that
 * takes nothing, or one that answers a byte a minute.
 */
final class Connection implements AutoCloseable {

    private static final int SECURE_PORT = 443;
    private static final int PLAIN_PORT = 80;

    private final WebhookTimeouts timeouts;
    private final SSLSocketFactory tls;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Socket socket = new Socket();

    Connection(WebhookTimeouts timeouts, SSLSocketFactory tls) {
        this.timeouts = timeouts;
        this.tls = tls;
        Thread.ofVirtual().name("webhook-watch").start(this::watch);
    }

    /** Connects to the first of the addresses that answers. */
    void open(List<InetAddress> hosts, URI uri) throws IOException {
        boolean secure = "https".equals(uri.getScheme());
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? SECURE_PORT : PLAIN_PORT;
        var refused = new ConnectException("no address of " + uri.getHost() + " takes connections");
        for (var host : hosts) {
            try {
                socket.connect(new InetSocketAddress(host, port), (int) timeouts.connect().toMillis());
                if (secure) {
                    secured(uri.getHost().replaceAll("[\\[\\]]", ""), port);
                }
                return;
            } catch (ConnectException e) {
                refused.addSuppressed(e);
                socket.close();
                socket = new Socket();
            }
        }
        throw refused;
    }

    void send(byte[] request) throws IOException {
        var output = socket.getOutputStream();
        output.write(request);
        output.flush();
    }

    InputStream input() throws IOException {
        return new BufferedInputStream(socket.getInputStream());
    }

    /** The certificate must be the named host's, not the address's. */
    private void secured(String host, int port) throws IOException {
        var secure = (SSLSocket) tls.createSocket(socket, host, port, true);
        var parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        socket = secure;
        secure.startHandshake();
    }

    private void watch() {
        try {
            if (!closed.await(timeouts.together().toMillis(), TimeUnit.MILLISECONDS)) {
                socket.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException("a socket that does not close", e);
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }
}
