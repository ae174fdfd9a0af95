/** What plugins offer for dashboards. */
package org.ballincourt.host.plugin.dashboard;
