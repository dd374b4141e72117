package vn.tiendo.report.live;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Every connection has a buffer of Tomcat's for reading and one for writing for as long as it is open, 8 KiB each by default.
 * Requests and answers here are no slower with smaller ones, and thousands of streams are much smaller.
 */
@Component
class LiveConnectors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String READ_BYTES = "1024";
    private static final String WRITE_BYTES = "2048";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", READ_BYTES);
            connector.setProperty("socket.appWriteBufSize", WRITE_BYTES);
        });
    }
}
