package org.ballincourt.host.plugin.resource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.HashSet;
import java.util.Set;

/** What the page that a thread is writing needs beside the resources of its own context. */
public final class PageNeeds
    implements PageBuilderService, WebResourceAssembler, RequiredResources {

  private final ThreadLocal<Set<String>> contexts = ThreadLocal.withInitial(HashSet::new);
  private final ThreadLocal<Set<String>> resources = ThreadLocal.withInitial(HashSet::new);

  @Override
  public WebResourceAssembler assembler() {
    return this;
  }

  @Override
  public RequiredResources resources() {
    return this;
  }

  @Override
  public RequiredResources requireWebResource(String moduleKey) {
    resources.get().add(moduleKey);
    return this;
  }

  @Override
  public RequiredResources requireContext(String context) {
    contexts.get().add(context);
    return this;
  }

  /** By key, as {@code plugin:module}. */
  public Set<String> resourceKeys() {
    return Set.copyOf(resources.get());
  }

  public Set<String> contextNames() {
    return Set.copyOf(contexts.get());
  }

  /** Ends the page. */
  public void clear() {
    contexts.remove();
    resources.remove();
  }
}
