package org.ballincourt.host.plugin.velocity;

import java.lang.reflect.Method;
import org.apache.velocity.runtime.log.Log;
import org.apache.velocity.util.introspection.Introspector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds only methods that are listed; for any other it says what would have to be listed. */
final class AllowlistIntrospector extends Introspector {

  private static final Logger LOG = LoggerFactory.getLogger(AllowlistIntrospector.class);

  private final MethodAllowlist allowlist;

  AllowlistIntrospector(Log log, MethodAllowlist allowlist) {
    super(log);
    this.allowlist = allowlist;
  }

  @Override
  @SuppressWarnings("rawtypes") // as Velocity declares it
  public Method getMethod(Class type, String name, Object[] arguments) {
    Method method = super.getMethod(type, name, arguments);
    if (method == null || allowlist.allows(method)) {
      return method;
    }
    LOG.warn("Method needs allowlisting: {}", MethodAllowlist.entry(method));
    return null;
  }
}
