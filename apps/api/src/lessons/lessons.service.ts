import { Injectable } from '@nestjs/common';
import type { ActOnEntry, LessonAction, WriteLesson } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { PlacementsService } from '../placements/placements.service.js';
import { authorize } from '../policy/policy.js';
import { EntriesService, type FoundEntry } from '../trail/entries.service.js';
import { Lesson } from './lesson.entity.js';
import { type LessonFacts, lessonPolicy } from './lesson.policy.js';

@Injectable()
export class LessonsService {
  constructor(
    private readonly database: Database,
    private readonly entries: EntriesService,
    private readonly placements: PlacementsService,
  ) {}

  /** Writes a plan: a new one, or a next version of an old one. */
  async write(actor: Actor, id: string, plan: WriteLesson): Promise<void> {
    const found = await this.entries.find(actor, id, 'lesson');
    if (!found) return this.plan(actor, id, plan);
    const { lesson, isTied } = await this.authorize(actor, 'revise', found);
    if (lesson.portfolioId !== plan.portfolioId) throw problem.notYours('/portfolioId');
    if (lesson.placementId !== plan.placementId) {
      await this.placements.authorize(actor, 'planLesson', plan.portfolioId, plan.placementId);
    }
    // Somebody looked at this plan: what it said then stays.
    if (isTied) await this.entries.keepRevision(found.entry, lesson.words);
    found.entry.changed(plan.version);
    found.entry.occurredAt = new Date(plan.startsAt);
    await this.entries.save(found.entry);
    lesson.revise(plan);
    await this.database.entities(Lesson).save(lesson);
  }

  teach(actor: Actor, id: string, input: ActOnEntry): Promise<void> {
    return this.move(actor, id, 'teach', input);
  }

  discuss(actor: Actor, id: string, input: ActOnEntry): Promise<void> {
    return this.move(actor, id, 'discuss', input);
  }

  close(actor: Actor, id: string, input: ActOnEntry): Promise<void> {
    return this.move(actor, id, 'close', input);
  }

  async remove(actor: Actor, id: string): Promise<void> {
    const found = await this.entries.get(actor, id, 'lesson');
    await this.authorize(actor, 'remove', found);
    // A plan is shared with the mentor from the start; nothing hangs on this one yet.
    await this.entries.takeBack(found.entry);
  }

  private async plan(actor: Actor, id: string, plan: WriteLesson): Promise<void> {
    await this.placements.authorize(actor, 'planLesson', plan.portfolioId, plan.placementId);
    // The mentor reads every plan of their student; others when it is shared, one by one or all of a kind.
    const standing = await this.entries.standingReaders(plan.portfolioId, 'lesson');
    await this.entries.add(actor, {
      id,
      portfolioId: plan.portfolioId,
      kind: 'lesson',
      occurredAt: new Date(plan.startsAt),
      readers: ['workplace_mentor', ...standing],
    });
    const lessons = this.database.entities(Lesson);
    const lesson = lessons.create({ id, portfolioId: plan.portfolioId, state: 'planned' });
    lesson.revise(plan);
    await lessons.insert(lesson);
  }

  private async move(
    actor: Actor,
    id: string,
    verb: 'teach' | 'discuss' | 'close',
    input: ActOnEntry,
  ): Promise<void> {
    const found = await this.entries.get(actor, id, 'lesson');
    const { lesson } = await this.authorize(actor, verb, found);
    found.entry.changed(input.version);
    await this.entries.save(found.entry);
    lesson[verb]();
    await this.database.entities(Lesson).save(lesson);
  }

  private async authorize(
    actor: Actor,
    action: LessonAction,
    found: FoundEntry,
  ): Promise<{ lesson: Lesson; isTied: boolean }> {
    const lesson = await this.database.entities(Lesson).findOneByOrFail({ id: found.entry.id });
    const [facts] = await this.database.run<Pick<LessonFacts, 'isTied' | 'isActive' | 'hasSelfView'>>(
      `select app.is_tied(l.id) as "isTied", coalesce(p.state = 'active', false) as "isActive",
         exists (select from observation v where v.lesson_id = l.id and v.is_self) as "hasSelfView"
       from lesson l left join placement p on p.id = l.placement_id where l.id = $1`,
      [lesson.id],
    );
    if (!facts) throw problem.notFound();
    authorize(lessonPolicy, action, actor, { ...found, state: lesson.state, ...facts });
    return { lesson, isTied: facts.isTied };
  }
}
