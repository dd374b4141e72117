package vn.tiendo.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

import vn.tiendo.events.Topics;
import vn.tiendo.local.infrastructure.EmbeddedBroker;

/** Whether a part serves. */
sealed interface Readiness {

    boolean isReady();

    /** The port accepts connections. */
    record Accepting(int port) implements Readiness {

        @Override
        public boolean isReady() {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            } catch (IOException e) {
                return false;
            }
        }
    }

    /** The broker answers and has every topic; those that are missing are created. */
    record HavingTopics(String bootstrapServers) implements Readiness {

        private static final int PARTITIONS = 3;

        @Override
        public boolean isReady() {
            Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                    AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 200,
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5000,
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2000);
            try (var admin = Admin.create(settings)) {
                EmbeddedBroker.createTopics(admin, names(), PARTITIONS);
                return true;
            } catch (IllegalStateException e) {
                if (e.getCause() instanceof ExecutionException) {
                    return false;
                }
                throw e;
            }
        }

        private static List<String> names() {
            return Topics.ALL.stream().flatMap(topic -> Stream.of(topic, Topics.deadLetters(topic))).toList();
        }
    }

    /** The service's readiness probe says so. */
    record Probing(int port) implements Readiness {

        private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

        @Override
        public boolean isReady() {
            var probe = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
            var request = HttpRequest.newBuilder(probe).timeout(Duration.ofSeconds(2)).build();
            try {
                return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
