package org.ballincourt.host.plugin.sample;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobRunnerKey;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** Tells a diary of its own life, and has a runner while it lasts. */
public class Watch implements LifecycleAware, InitializingBean, DisposableBean {

  private static final JobRunnerKey KEY = JobRunnerKey.of("watch");

  private final Consumer<String> diary;
  private final SchedulerService scheduler;
  private final Notes notes;

  public Watch(Consumer<String> diary, SchedulerService scheduler, Notes notes) {
    this.diary = diary;
    this.scheduler = scheduler;
    this.notes = notes;
  }

  @PostConstruct
  public void made() {
    diary.accept("made");
  }

  @Override
  public void afterPropertiesSet() {
    diary.accept("set up");
  }

  @Override
  public void onStart() {
    scheduler.registerJobRunner(KEY, request -> JobRunnerResponse.success());
    diary.accept("started with " + notes.all().size() + " notes");
  }

  @Override
  public void onStop() {
    scheduler.unregisterJobRunner(KEY);
    diary.accept("stopped with " + notes.all().size() + " notes");
  }

  @PreDestroy
  public void ending() {
    diary.accept("ending");
  }

  @Override
  public void destroy() {
    diary.accept("gone");
  }
}
