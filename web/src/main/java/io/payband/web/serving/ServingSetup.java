package io.payband.web.serving;

import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the front door ahead of everything and teaches the framework to write {@link Content}. */
@Configuration(proxyBeanMethods = false)
class ServingSetup {

  @Bean
  KeptPages keptPages() {
    return new KeptPages();
  }

  @Bean
  FilterRegistrationBean<FrontDoor> frontDoor(KeptPages kept, Refusals refusals) {
    FilterRegistrationBean<FrontDoor> bean =
        new FilterRegistrationBean<>(new FrontDoor(kept, refusals));
    bean.setOrder(Ordered.HIGHEST_PRECEDENCE);
    bean.addUrlPatterns("/*");
    return bean;
  }

  @Bean
  WebMvcConfigurer contentWriting(KeptPages kept, Refusals refusals) {
    return new WebMvcConfigurer() {
      @Override
      public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new ContentHandler(kept, refusals));
      }
    };
  }
}
