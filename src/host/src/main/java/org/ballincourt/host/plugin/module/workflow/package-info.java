/** The modules that bring conditions, validators and functions to workflows. */
package org.ballincourt.host.plugin.module.workflow;
