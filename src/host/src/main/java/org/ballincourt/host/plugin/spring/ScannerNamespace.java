package org.ballincourt.host.plugin.spring;

import org.springframework.beans.factory.xml.NamespaceHandlerSupport;

/** The XML namespace of Spring Scanner, of which only {@code scan-indexes} is supported. */
public final class ScannerNamespace extends NamespaceHandlerSupport {

  @Override
  public void init() {
    registerBeanDefinitionParser("scan-indexes", new ScanIndexes());
  }
}
