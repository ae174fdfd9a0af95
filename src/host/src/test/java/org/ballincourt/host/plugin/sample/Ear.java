package org.ballincourt.host.plugin.sample;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** Writes down what it hears. */
public class Ear implements InitializingBean, DisposableBean {

  private final EventPublisher events;
  private final Consumer<String> diary;

  public Ear(EventPublisher events, Consumer<String> diary) {
    this.events = events;
    this.diary = diary;
  }

  @Override
  public void afterPropertiesSet() {
    events.register(this);
  }

  @EventListener
  public void hear(String news) {
    diary.accept("heard " + news);
  }

  @Override
  public void destroy() {
    events.unregister(this);
  }
}
