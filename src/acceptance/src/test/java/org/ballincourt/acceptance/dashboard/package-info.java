/** What the items of the dashboard show, over REST. */
package org.ballincourt.acceptance.dashboard;
