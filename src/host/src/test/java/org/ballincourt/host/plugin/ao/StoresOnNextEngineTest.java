package org.ballincourt.host.plugin.ao;

import org.junit.runner.RunWith;

/** The stores, on the engine that came after the one of the host. */
@RunWith(OnNextEngine.class)
public class StoresOnNextEngineTest {}
