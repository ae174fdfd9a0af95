/** Keeps how far the reading of each project’s history has come. */
package org.ballincourt.court.store.replay;
