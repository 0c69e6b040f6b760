package io.payband.web.serving;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The server below the pages: whole pages in one write, and no banner of its own. */
@Configuration(proxyBeanMethods = false)
class ServerSetup {

  /** A compressed page with its headers goes to the socket at once. */
  private static final String WRITE_BUFFER = "32768";

  /** A form of ours takes a few hundred bytes. */
  private static final int LONGEST_FORM = 16_384;

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> server() {
    return factory -> {
      factory.addConnectorCustomizers(connector -> {
        connector.setProperty("socket.appWriteBufSize", WRITE_BUFFER);
        connector.setProperty("processorCache", "1000");
        connector.setXpoweredBy(false);
        connector.setMaxPostSize(LONGEST_FORM);
      });
      factory.addContextCustomizers(context -> {
        if (context.getParent() instanceof StandardHost host) {
          host.setErrorReportValveClass(PlainErrors.class.getName());
        }
      });
    };
  }
}
