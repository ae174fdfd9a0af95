package com.atlassian.jira.plugin.jql.function;

/**
 * A function that has its name from the plugin's descriptor.
 *
 * <p>Evidence: extended by a plugin at 9.12, 10.3, 10.7 and 11.3.
 */
public abstract class AbstractJqlFunction implements JqlFunction {
  private volatile JqlFunctionModuleDescriptor moduleDescriptor;

  @Override
  public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
    this.moduleDescriptor = moduleDescriptor;
  }

  @Override
  public String getFunctionName() {
    return moduleDescriptor.getFunctionName();
  }

  @Override
  public boolean isList() {
    return moduleDescriptor.isList();
  }
}
