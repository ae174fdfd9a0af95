package org.ballincourt.host.plugin.spring;

import java.time.Clock;
import org.ballincourt.host.plugin.module.RefusedException;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;

/** Puts the host's clock in the place of the plugin's, the only bean that is ever replaced. */
final class ClockReplacement implements BeanFactoryPostProcessor {

  private final Clock clock;

  ClockReplacement(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    String[] clocks = beans.getBeanNamesForType(Clock.class, true, false);
    if (clocks.length != 1) {
      throw new RefusedException(
          "the plugin has " + clocks.length + " beans of type Clock, not one");
    }
    ((BeanDefinitionRegistry) beans).removeBeanDefinition(clocks[0]);
    beans.registerSingleton(clocks[0], clock);
  }
}
