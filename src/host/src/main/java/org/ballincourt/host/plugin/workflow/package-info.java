/** What the plugin brings to workflows: shown and set up on a page, then run. */
package org.ballincourt.host.plugin.workflow;
