/** What people have put on their dashboards. */
package org.ballincourt.host.dashboard;
