package org.ballincourt.host.plugin.velocity;

import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Velocity's reading of references, through the allowlist and without writing. */
public final class AllowlistUberspect extends UberspectImpl implements RuntimeServicesAware {

  static final String ALLOWLIST = MethodAllowlist.class.getName();

  @Override
  public void setRuntimeServices(RuntimeServices services) {
    MethodAllowlist allowlist = (MethodAllowlist) services.getApplicationAttribute(ALLOWLIST);
    introspector = new AllowlistIntrospector(services.getLog(), allowlist);
  }

  /** The introspector comes with the runtime services. */
  @Override
  public void init() {}

  /** A map's values are behind its {@code get}, which has to be listed like any method. */
  @Override
  public VelPropertyGet getPropertyGet(Object owner, String name, Info place) throws Exception {
    if (owner instanceof Map
        && introspector.getMethod(owner.getClass(), "get", new Object[] {name}) == null) {
      return null;
    }
    return super.getPropertyGet(owner, name, place);
  }

  @Override
  public VelPropertySet getPropertySet(Object owner, String name, Object value, Info place) {
    return null;
  }
}
