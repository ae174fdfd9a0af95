package org.ballincourt.host.plugin.spring;

import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleReference;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.w3c.dom.Element;

/**
 * {@code <atlassian-scanner:scan-indexes/>}: turns the lines of the index into bean definitions.
 */
final class ScanIndexes implements BeanDefinitionParser {

  @Override
  public BeanDefinition parse(Element element, ParserContext parser) {
    ClassLoader loader = parser.getReaderContext().getBeanClassLoader();
    BeanDefinitionRegistry registry = parser.getRegistry();
    AnnotationConfigUtils.registerAnnotationConfigProcessors(registry);
    ScannerIndex index = new ScannerIndex(loader);
    BundleContext bundle = ((BundleReference) loader).getBundle().getBundleContext();
    index
        .components()
        .forEach(each -> registry.registerBeanDefinition(each.beanName(), component(each)));
    index
        .imports()
        .forEach(
            each -> registry.registerBeanDefinition(each.beanName(), serviceImport(each, bundle)));
    index
        .exports()
        .forEach(
            each -> registry.registerBeanDefinition(each.beanName(), serviceExport(each, bundle)));
    return null;
  }

  private static BeanDefinition component(ScannerIndex.Named component) {
    return BeanDefinitionBuilder.genericBeanDefinition(component.type())
        .setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR)
        .getBeanDefinition();
  }

  private static BeanDefinition serviceImport(ScannerIndex.Named service, BundleContext bundle) {
    BeanDefinition definition =
        BeanDefinitionBuilder.genericBeanDefinition(ServiceImport.class)
            .addConstructorArgValue(bundle)
            .addConstructorArgValue(service.type())
            .getBeanDefinition();
    definition.setAttribute(FactoryBean.OBJECT_TYPE_ATTRIBUTE, service.type());
    return definition;
  }

  private static BeanDefinition serviceExport(ScannerIndex.Exported bean, BundleContext bundle) {
    return BeanDefinitionBuilder.genericBeanDefinition(ServiceExport.class)
        .addConstructorArgValue(bundle)
        .addConstructorArgValue(bean.services())
        .addConstructorArgValue(new RuntimeBeanReference(bean.type()))
        .getBeanDefinition();
  }
}
