/** How long clients, and we, have taken to answer, and which clients need somebody’s attention. */
package org.ballincourt.report.dashboard.clients;
