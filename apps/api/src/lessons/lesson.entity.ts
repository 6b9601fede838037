import type { ContextTag, LessonPhase, LessonState, WriteLesson } from '@leerspoor/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A lesson plan, and how far the lesson has come: planned → taught → discussed → closed. */
@Entity({ name: 'lesson' })
export class Lesson {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'portfolio_id', type: 'uuid', update: false }) portfolioId!: string;
  @Column({ name: 'placement_id', type: 'uuid' }) placementId!: string;
  @Column({ name: 'starts_at', type: 'timestamptz' }) startsAt!: Date;
  @Column({ name: 'class_name', type: 'text' }) className!: string;
  @Column({ type: 'text' }) subject!: string;
  @Column({ type: 'text' }) topic!: string;
  @Column({ name: 'series_place', type: 'text' }) seriesPlace!: string;
  @Column({ type: 'text', array: true }) context!: ContextTag[];
  @Column({ name: 'lesson_goal', type: 'text' }) lessonGoal!: string;
  @Column({ name: 'learning_goal', type: 'text' }) learningGoal!: string;
  @Column({ name: 'focus_question', type: 'text' }) focusQuestion!: string;
  @Column({ type: 'jsonb' }) phases!: LessonPhase[];
  @Column({ type: 'text' }) state!: LessonState;

  /** What the plan says. */
  get words(): Partial<WriteLesson> {
    const { startsAt, topic, lessonGoal, learningGoal, focusQuestion, phases } = this;
    return { startsAt: startsAt.toISOString(), topic, lessonGoal, learningGoal, focusQuestion, phases };
  }

  revise(plan: WriteLesson): void {
    const { portfolioId: _portfolio, version: _version, startsAt, ...rest } = plan;
    Object.assign(this, rest);
    this.startsAt = new Date(startsAt);
  }

  teach(): void {
    this.state = 'taught';
  }

  discuss(): void {
    this.state = 'discussed';
  }

  close(): void {
    this.state = 'closed';
  }
}
