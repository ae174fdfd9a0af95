/** Keeps the rules of each project, and writes down how they changed. */
package org.ballincourt.court.store.rules;
